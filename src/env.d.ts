/** True in the demo (and in `vite dev`), where the mock API answers; false in the product. */
declare const __DEMO__: boolean;
