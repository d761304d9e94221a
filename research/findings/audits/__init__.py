"""What is known, how old it is and where it comes from."""
