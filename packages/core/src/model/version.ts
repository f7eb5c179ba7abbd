/** Version of this package; numbers may differ from one version to the next, so results say which made them. */
export const version = '0.1.0';
