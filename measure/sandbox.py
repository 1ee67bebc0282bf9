"""What a worker may not do: limits of the kernel's own making, set before any foreign code runs.

* ``PR_SET_PDEATHSIG``: the worker dies with the zygote, the zygote with the pool's supervisor thread.
* resource limits: address space, CPU time, file size (which bounds what it prints), core dumps, descriptors.
* a seccomp filter (Linux on x86-64 and aarch64): no new processes or threads, no signals to others, no sockets,
  no opening for writing, no timers or signal handlers. A forbidden call ends the worker, and the pool is told
  which one it was.

Where a piece is not available the worker runs without it and says so in ``sandbox`` of the machine's metadata.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import resource
import signal
import struct
from collections.abc import Collection
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC = 1, 1

_libc = ctypes.CDLL(None, use_errno=True)


def prctl(option: int, argument: int, pointer: int = 0) -> None:
    """``prctl(2)``; raises ``OSError``."""
    if _libc.prctl(option, ctypes.c_ulong(argument), ctypes.c_void_p(pointer), ctypes.c_ulong(0), ctypes.c_ulong(0)):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def die_with_parent(expected_parent: int) -> None:
    """Be killed when the parent ends; exits at once if it already has (the classic race)."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != expected_parent:
        os._exit(0)


def _filter_every_thread(header: int) -> None:
    """``seccomp(2)`` with TSYNC: the filter for this thread and all others; raises ``OSError``."""
    number = _CALLS["seccomp"][_ARCHITECTURES[platform.machine()][0]]
    arguments = (ctypes.c_long(SECCOMP_SET_MODE_FILTER), ctypes.c_long(SECCOMP_FILTER_FLAG_TSYNC))
    result = _libc.syscall(ctypes.c_long(number), *arguments, ctypes.c_void_p(header))
    if result:
        code = ctypes.get_errno() if result < 0 else errno.EBUSY  # positive: the thread that would not take it
        raise OSError(code, os.strerror(code))


def address_space_bytes() -> int:
    """Virtual memory now mapped by this process."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def limit_resources(memory_limit_bytes: int, output_limit_bytes: int) -> None:
    """Bound what this process may take *from here on*; the CPU-time limit is the pool's to move, job by job."""
    space = address_space_bytes() + memory_limit_bytes
    for what, limit in (
        (resource.RLIMIT_AS, space),
        (resource.RLIMIT_FSIZE, output_limit_bytes),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        value = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(what, (value, value))
    with contextlib.suppress(OSError):
        # if memory runs out, this process goes first, not the learner
        Path("/proc/self/oom_score_adj").write_text("1000")


# -- seccomp ------------------------------------------------------------------------------------------------

# name -> (x86-64, aarch64); -1 where the architecture lacks it
_CALLS: dict[str, tuple[int, int]] = {
    "fork": (57, -1), "vfork": (58, -1), "clone": (56, 220), "execve": (59, 221), "execveat": (322, 281),
    "rt_sigaction": (13, 134), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424), "pidfd_getfd": (438, 438), "ptrace": (101, 117),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242),
    "creat": (85, -1), "unlink": (87, -1), "unlinkat": (263, 35), "rename": (82, -1), "renameat": (264, 38),
    "renameat2": (316, 276), "mkdir": (83, -1), "mkdirat": (258, 34), "rmdir": (84, -1), "link": (86, -1),
    "linkat": (265, 37), "symlink": (88, -1), "symlinkat": (266, 36), "chmod": (90, -1), "fchmod": (91, 52),
    "fchmodat": (268, 53), "chown": (92, -1), "fchown": (93, 55), "lchown": (94, -1), "fchownat": (260, 54),
    "truncate": (76, 45), "ftruncate": (77, 46), "fallocate": (285, 47), "mknod": (133, -1), "mknodat": (259, 33),
    "mount": (165, 40), "umount2": (166, 39), "chroot": (161, 51), "pivot_root": (155, 41), "setns": (308, 268),
    "unshare": (272, 97), "utimensat": (280, 88), "setxattr": (188, 5), "memfd_create": (319, 279),
    "prctl": (157, 167), "setrlimit": (160, 164), "setpriority": (141, 140), "sched_setscheduler": (144, 119),
    "sched_setaffinity": (203, 122), "sched_setattr": (314, 274),
    "alarm": (37, -1), "setitimer": (38, 103), "timer_create": (222, 107), "timerfd_create": (283, 85),
    "setsid": (112, 157), "setpgid": (109, 154), "setuid": (105, 146), "setgid": (106, 144), "capset": (126, 91),
    "io_uring_setup": (425, 425), "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186), "semget": (64, 190), "keyctl": (250, 219),
    "add_key": (248, 217), "init_module": (175, 105), "finit_module": (313, 273), "reboot": (169, 142),
    "settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171), "swapon": (167, 224),
    "seccomp": (317, 277),
}  # fmt: skip
_SIGNAL_CALLS = {"kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131)}  # to oneself: abort() needs it
_OPEN_CALLS = {"open": (2, -1, 1), "openat": (257, 56, 2)}  # last: which argument holds the flags
_PRLIMIT = (302, 261)  # allowed for reading only: third argument NULL
_MISSING = {"clone3": (435, 435), "openat2": (437, 437)}  # answer "no such call": libraries fall back
_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_LOAD, _JEQ, _JSET, _JGE, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _TRAP, _KILL, _ERRNO = 0x7FFF0000, 0x00030000, 0x80000000, 0x00050000


def syscall_name(number: int) -> str:
    """Name of a system call that the filter forbids, for messages."""
    index = _ARCHITECTURES.get(platform.machine(), (0, 0))[0]
    for name, numbers in {**_CALLS, **_SIGNAL_CALLS, **_OPEN_CALLS}.items():
        if numbers[index] == number:
            return name
    return f"system call {number}"


def build_filter(machine: str, pid: int, allowed: Collection[str] = ()) -> bytes | None:
    """The BPF program for ``machine`` (as ``platform.machine()`` says), or ``None`` where there is none.

    ``allowed`` are names of calls that are not forbidden after all.
    """
    if machine not in _ARCHITECTURES:
        return None
    index, audit = _ARCHITECTURES[machine]
    program: list[tuple[int, int, int, int]] = []

    def add(code: int, k: int, jump_true: int = 0, jump_false: int = 0) -> None:
        program.append((code, jump_true, jump_false, k))

    add(_LOAD, 4)  # seccomp_data.arch
    add(_JEQ, audit, 1, 0)
    add(_RETURN, _KILL)
    add(_LOAD, 0)  # seccomp_data.nr
    if machine == "x86_64":
        add(_JGE, 0x40000000, 0, 1)  # the x32 numbers would slip past the list
        add(_RETURN, _KILL)
    for name, numbers in _CALLS.items():
        if numbers[index] >= 0 and name not in allowed:
            add(_JEQ, numbers[index], 0, 1)
            add(_RETURN, _TRAP)
    for numbers in _MISSING.values():
        add(_JEQ, numbers[index], 0, 1)
        add(_RETURN, _ERRNO | errno.ENOSYS)
    for numbers in _SIGNAL_CALLS.values():
        add(_JEQ, numbers[index], 0, 4)
        add(_LOAD, 16)  # low half of the first argument
        add(_JEQ, pid, 0, 1)
        add(_RETURN, _ALLOW)
        add(_RETURN, _TRAP)
    for *pair, argument in _OPEN_CALLS.values():
        if pair[index] >= 0:
            add(_JEQ, pair[index], 0, 4)
            add(_LOAD, 16 + 8 * argument)
            add(_JSET, _WRITE_FLAGS, 0, 1)
            add(_RETURN, _ERRNO | errno.EACCES)
            add(_RETURN, _ALLOW)
    add(_JEQ, _PRLIMIT[index], 0, 6)
    add(_LOAD, 16 + 16)
    add(_JEQ, 0, 0, 3)
    add(_LOAD, 16 + 20)
    add(_JEQ, 0, 0, 1)
    add(_RETURN, _ALLOW)
    add(_RETURN, _TRAP)
    add(_RETURN, _ALLOW)
    return b"".join(struct.pack("<HBBI", code, yes, no, k) for code, yes, no, k in program)


def forbid_system_calls(allowed: Collection[str] = ()) -> str:
    """Install the filter (less the ``allowed`` calls) for good, in every thread; returns ``"seccomp"``, or why there is
    none."""
    program = build_filter(platform.machine(), os.getpid(), allowed)
    if program is None:
        return f"no system call filter for {platform.machine()}"
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code))
    holder = ctypes.create_string_buffer(header, len(header))
    try:
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        if len(list(Path("/proc/self/task").iterdir())) == 1:
            prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(holder))
        else:
            _filter_every_thread(ctypes.addressof(holder))
    except OSError as error:
        return f"no system call filter: {error.strerror}"
    return "seccomp"
