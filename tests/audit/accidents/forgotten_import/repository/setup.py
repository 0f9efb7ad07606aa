setup(name='wazo-greeter', install_requires=['requests'])
