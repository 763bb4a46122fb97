/** `/api/catalog/v1` or `https://…`: what a resource's path is added to. */
export const API_ADDRESS = /^(https?:\/\/|\/)[^?#]*[^/?#]$/;
/** A path of this installation or a web address; nothing that could run. */
export const IMAGE_ADDRESS = /^(https?:\/\/[^/]|\/[^/])\S*$/;
/** The same of a file; a name alone would be looked for beside whatever page is open. */
export const FILE_ADDRESS = /^(https?:\/\/[^/?#]+)?\/[^?#]*[^/?#]$/;
