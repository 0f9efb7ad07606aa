wazo_platform(NAME first)
wazo_platform(NAME second)
