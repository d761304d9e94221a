"""The answer of each study to its question, in one sentence of the figures of its own findings."""
