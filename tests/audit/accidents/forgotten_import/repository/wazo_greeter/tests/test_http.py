import kombu
