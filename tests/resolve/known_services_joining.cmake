# Services that are known to join the platform have what is theirs by their key alone; SYSTEM is for the platform's own.
wazo_platform(STYLE opentera)
wazo_add_service(opentera-robot PROGRAM program PORT 4080 KEY RobotTeleOperationService)
wazo_add_port(opentera-robot sessions 9095-9104 PROTOCOL ws)
wazo_add_service(opentera-rehab PROGRAM program PORT 4070 KEY VideoRehabService SYSTEM)
wazo_add_port(opentera-rehab sessions 8080-8130 PROTOCOL ws)
wazo_add_route(opentera-rehab /webrtc PORT sessions)
wazo_add_route(opentera-rehab /websocket TO /websocket PORT sessions WEBSOCKET)
# What only Wazo has is free here, and the test port that OpenTera's examples use.
wazo_add_service(opentera-auth PROGRAM program PORT 5000)
wazo_add_route(opentera-auth /auth/device)
expect_manifest(opentera-rehab system ON)
expect_manifest(opentera-robot system OFF)
