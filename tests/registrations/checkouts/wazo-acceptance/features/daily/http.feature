Feature: HTTP

  Scenario Outline: REST APIs are reachable from port 443
    Then "<method>" "<url>" does not answer 404

  Examples:
    | method | url                          |
    | GET    | /api/agentd/1.0/agents       |
    | POST   | /api/amid/1.0/action/Command |
    | GET    | /api/webhookd/1.0/config     |

  Scenario Outline: another one
    Then "<x>"

  Examples:
    | method | url |
    | GET    | /   |
