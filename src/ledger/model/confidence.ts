/** How a claim is supported, strongest first. Never whether it is true. */
export const CONFIDENCES = ['sourced', 'inferred', 'speculative'] as const
export type Confidence = (typeof CONFIDENCES)[number]
