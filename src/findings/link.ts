/** An address of a source that its server says is gone. */
export interface DeadLink {
  /** The source's key. */
  source: string
  field: 'URL' | 'DOI' | 'archived'
  /** What the field has. */
  value: string
  url: string
  /** 404 or 410. */
  status: number
  /** The address of a lasting copy, where the source has one. */
  archived?: string
}

/** How many addresses were tried, and what came of it. */
export interface LinkCounts {
  alive: number
  dead: number
  notChecked: number
}
