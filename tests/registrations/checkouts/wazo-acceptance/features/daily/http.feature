Feature: HTTP

  Scenario Outline: REST APIs are reachable from port 443
    Then "<method>" "<url>" does not answer 404

  Examples:
    | method | url                          |
    | GET    | /api/agentd/1.0/agents       |
    | POST   | /api/amid/1.0/action/Command |
    | GET    | /api/webhookd/1.0/config     |

  @rate-limit
  Scenario Outline: Unauthenticated HTTP resources are throttled
    Then "<method>" "<url>" eventually receive the answer 429 instead of "<status_code>"

  Examples:
    | method | url                    | status_code |
    | GET    | /api/auth/0.1/backends | 200         |
