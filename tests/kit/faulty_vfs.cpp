// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/faulty_vfs.h"

#include <QHash>

#include <sqlite3.h>

#include <chrono>
#include <cstring>
#include <new>
#include <thread>

namespace stridewell::kit {

namespace {

/// What stands before a file of the real way to the disk, in one piece of memory that SQLite gives.
struct FaultyFile
{
    sqlite3_file base; ///< must come first: what SQLite knows of the file
    QString *name;
    sqlite3_file *real;
};

struct State
{
    sqlite3_vfs *real = nullptr;
    DiskFault fault = DiskFault::None;
    int from = 0;
    bool once = false;
    int calls = 0;
    QHash<QString, int> syncs = {};
};

State &state()
{
    static State one;
    return one;
}

/// Counts a call that `fault` is about; true when it has to fail.
bool meets(DiskFault fault)
{
    State &s = state();
    if (s.fault != fault)
        return false;
    ++s.calls;
    return s.once ? s.calls == s.from : s.calls >= s.from;
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file)->real;
}

int closeFile(sqlite3_file *file)
{
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    delete faulty->name;
    return faulty->real->pMethods ? faulty->real->pMethods->xClose(faulty->real) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 at)
{
    return meets(DiskFault::ReadFails) ? SQLITE_IOERR_READ
                                       : realOf(file)->pMethods->xRead(realOf(file), to, amount, at);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 at)
{
    if (meets(DiskFault::Full))
        return SQLITE_FULL;
    if (meets(DiskFault::WriteFails)) {
        // Half of it arrived, as it does where a cable is pulled.
        static_cast<void>(realOf(file)->pMethods->xWrite(realOf(file), from, amount / 2, at));
        return SQLITE_IOERR_WRITE;
    }
    if (meets(DiskFault::Slow))
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return meets(DiskFault::WriteFails) ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (meets(DiskFault::SyncFails))
        return SQLITE_IOERR_FSYNC;
    ++state().syncs[*reinterpret_cast<FaultyFile *>(file)->name];
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return meets(DiskFault::Locked) ? SQLITE_BUSY : realOf(file)->pMethods->xLock(realOf(file), kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), kind);
}

int checkLock(sqlite3_file *file, int *held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int traitsOf(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, to);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    const bool asks = (flags & SQLITE_SHM_LOCK) != 0;
    return asks && meets(DiskFault::Locked) ? SQLITE_BUSY
                                            : realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// Version 2: without the calls that map the file into memory, which would pass the faults by.
const sqlite3_io_methods methods = {2,          closeFile,  readFile,    writeFile,   truncateFile, syncFile, fileSize,
                                    lockFile,   unlockFile, checkLock,   controlFile, sectorSize,   traitsOf, mapShared,
                                    lockShared, barrier,    unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    faulty->base.pMethods = nullptr;
    faulty->real = reinterpret_cast<sqlite3_file *>(faulty + 1);
    if ((flags & SQLITE_OPEN_CREATE) != 0 && meets(DiskFault::Full))
        return SQLITE_CANTOPEN;
    const int opened = state().real->xOpen(state().real, name, faulty->real, flags, outFlags);
    if (opened == SQLITE_OK) {
        faulty->name = new QString(QString::fromUtf8(name ? name : ""));
        faulty->base.pMethods = &methods;
    }
    return opened;
}

} // namespace

bool faulty_vfs::install()
{
    static sqlite3_vfs vfs = {};
    state().real = sqlite3_vfs_find(nullptr);
    vfs = *state().real;
    vfs.zName = "faulty";
    vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + state().real->szOsFile;
    vfs.xOpen = openFile;
    return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
}

void faulty_vfs::arm(DiskFault fault, int call, bool once)
{
    State &s = state();
    s.fault = fault;
    s.from = call;
    s.once = once;
    s.calls = 0;
}

void faulty_vfs::disarm()
{
    state().fault = DiskFault::None;
}

int faulty_vfs::calls()
{
    return state().calls;
}

int faulty_vfs::syncsOf(const QString &suffix)
{
    int sum = 0;
    const State &s = state();
    for (auto it = s.syncs.cbegin(); it != s.syncs.cend(); ++it) {
        if (it.key().endsWith(suffix))
            sum += it.value();
    }
    return sum;
}

} // namespace stridewell::kit
