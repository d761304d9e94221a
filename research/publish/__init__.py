"""From executed notebooks to pages: a report, and the index of a folder of reports."""
