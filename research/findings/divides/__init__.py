"""Divides between women and men, town and country, ages and incomes; programmes."""
