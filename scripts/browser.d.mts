export declare const browserAdvice: string;
export declare function findBrowser(): { readonly path?: string } | null;
export declare function ensureBrowser(): { readonly path?: string } | null;
