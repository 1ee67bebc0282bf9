import json
import socket
import threading
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from measure import wire

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
few = settings(max_examples=50, deadline=None)
messages = st.dictionaries(st.text(), values)


@few
@given(messages)
def test_a_message_survives_its_frame(message: dict[str, object]) -> None:
    frame = wire.encode(message)
    length, crc = wire.decode_header(frame[: wire.HEADER.size], 1 << 20)
    assert length == len(frame) - wire.HEADER.size
    assert wire.decode_payload(frame[wire.HEADER.size :], crc) == message


@few
@given(messages, st.data())
def test_a_damaged_frame_is_never_taken_for_another_message(message: dict[str, object], data: st.DataObject) -> None:
    frame = bytearray(wire.encode(message))
    position = data.draw(st.integers(0, len(frame) - 1))
    frame[position] ^= data.draw(st.integers(1, 255))
    with pytest.raises(wire.WireError):
        length, crc = wire.decode_header(bytes(frame[: wire.HEADER.size]), 1 << 20)
        if length != len(frame) - wire.HEADER.size:
            raise wire.WireError("the length is wrong: the reader would wait, or cut it short")
        wire.decode_payload(bytes(frame[wire.HEADER.size :]), crc)


@few
@given(st.binary(min_size=wire.HEADER.size, max_size=200))
def test_noise_is_an_error_not_a_crash(noise: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(noise)
        theirs.close()
        with pytest.raises(wire.WireError):
            wire.receive(ours, 1 << 20, 1.0)


@pytest.mark.parametrize("payload", [b"[1]", b"nonsense", b"\xff\xfe", b"[" * 100_000])
def test_only_json_objects_are_messages(payload: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.decode_payload(payload, zlib.crc32(payload))


def test_the_length_is_limited_before_anything_is_read() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(wire.HEADER.pack(wire.MAGIC, 1 << 31, 0))
        with pytest.raises(wire.WireError, match="longer than the limit"):
            wire.receive(ours, 1 << 20, 1.0)


def test_a_message_in_many_pieces_arrives_whole() -> None:
    ours, theirs = socket.socketpair()
    message = {"text": "x" * 300_000}
    with ours, theirs:
        frame = wire.encode(message)

        def trickle() -> None:
            for start in range(0, len(frame), 4096):
                theirs.sendall(frame[start : start + 4096])

        thread = threading.Thread(target=trickle)
        thread.start()
        assert wire.receive(ours, 1 << 20, 10.0)[0] == message
        thread.join()


def test_silence_is_a_timeout_and_an_end_is_an_end() -> None:
    ours, theirs = socket.socketpair()
    with ours:
        theirs.sendall(wire.encode({})[:5])
        with pytest.raises(wire.WireTimeout):
            wire.receive(ours, 1 << 20, 0.02)
        theirs.close()
        with pytest.raises(wire.WireClosed):
            wire.receive(ours, 1 << 20, 1.0)


@few
@given(values)
def test_integers_takes_nothing_but_integers(value: object) -> None:
    message = {"key": value}
    fine = isinstance(value, list) and all(type(item) is int and 0 <= item <= 1 << 62 for item in value)
    if fine:
        assert wire.integers(message, "key") == json.loads(json.dumps(value))
    else:
        with pytest.raises(wire.WireError):
            wire.integers(message, "key")
