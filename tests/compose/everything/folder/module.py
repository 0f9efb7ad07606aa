print("tare")
