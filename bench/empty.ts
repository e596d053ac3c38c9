/** What every process costs before it imports anything. */
export {};
