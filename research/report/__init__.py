"""What both wings speak: findings, their claims, tables and charts as data, and how they are
shown.
"""
