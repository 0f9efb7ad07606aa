#!/usr/bin/env python3
"""Stands for a program."""
