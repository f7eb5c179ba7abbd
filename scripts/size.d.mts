export declare function bundleOf(text: string): Promise<string>;
