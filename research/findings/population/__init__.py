"""People: ages, literacy, schooling and digital skills."""
