import os
import yaml
from kombu import Connection
