import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in hexadecimal digits. Of a library, because browsers hash for themselves only over
 * https, and many offices serve their own network without it (decision 0028).
 */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
