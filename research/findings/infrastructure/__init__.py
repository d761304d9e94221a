"""Coverage, electricity, speeds, and where the people within coverage live."""
