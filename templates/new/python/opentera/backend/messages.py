"""The platform's messages that this service uses; the platform defines the names and numbers."""

from google.protobuf import any_pb2, descriptor_pb2, descriptor_pool, message_factory

_FIELD = descriptor_pb2.FieldDescriptorProto
_MESSAGES = {
    "Value": [
        (1, "double_value", _FIELD.TYPE_DOUBLE),
        (2, "float_value", _FIELD.TYPE_FLOAT),
        (3, "int_value", _FIELD.TYPE_INT64),
        (4, "uint_value", _FIELD.TYPE_UINT64),
        (5, "bool_value", _FIELD.TYPE_BOOL),
        (6, "bytes_value", _FIELD.TYPE_BYTES),
        (7, "string_value", _FIELD.TYPE_STRING),
    ],
    "RPCMessage": [
        (1, "method", _FIELD.TYPE_STRING),
        (2, "reply_to", _FIELD.TYPE_STRING),
        (3, "id", _FIELD.TYPE_UINT64),
        (4, "timestamp", _FIELD.TYPE_DOUBLE),
        (5, "args", [".opentera.protobuf.Value"]),
    ],
    "EventHeader": [(1, "version", _FIELD.TYPE_UINT32), (2, "time", _FIELD.TYPE_DOUBLE), (3, "topic", _FIELD.TYPE_STRING)],
    "TeraEvent": [(1, "header", ".opentera.protobuf.EventHeader"), (2, "events", [".google.protobuf.Any"])],
    # the level is an enumeration, encoded as a number
    "LogEvent": [
        (1, "level", _FIELD.TYPE_INT32),
        (2, "timestamp", _FIELD.TYPE_DOUBLE),
        (3, "sender", _FIELD.TYPE_STRING),
        (4, "message", _FIELD.TYPE_STRING),
    ],
}
LOGLEVEL_INFO = 5


def _describe():
    file = descriptor_pb2.FileDescriptorProto(
        name="platform.proto", package="opentera.protobuf", syntax="proto3", dependency=["google/protobuf/any.proto"]
    )
    for name, fields in _MESSAGES.items():
        message = file.message_type.add(name=name)
        if name == "Value":
            message.oneof_decl.add(name="arg_value")
        for number, field_name, kind in fields:
            field = message.field.add(name=field_name, number=number, label=_FIELD.LABEL_OPTIONAL)
            if isinstance(kind, list):
                field.label, kind = _FIELD.LABEL_REPEATED, kind[0]
            if isinstance(kind, str):
                field.type, field.type_name = _FIELD.TYPE_MESSAGE, kind
            else:
                field.type = kind
            if name == "Value":
                field.oneof_index = 0
    return file


def _class_of(name, pool):
    descriptor = pool.FindMessageTypeByName(f"opentera.protobuf.{name}")
    if hasattr(message_factory, "GetMessageClass"):
        return message_factory.GetMessageClass(descriptor)
    return message_factory.MessageFactory(pool).GetPrototype(descriptor)


_pool = descriptor_pool.DescriptorPool()
_pool.AddSerializedFile(any_pb2.DESCRIPTOR.serialized_pb)
_pool.Add(_describe())
RPCMessage, TeraEvent, LogEvent = (_class_of(name, _pool) for name in ("RPCMessage", "TeraEvent", "LogEvent"))
