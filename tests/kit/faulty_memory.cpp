// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/faulty_memory.h"

#include <sqlite3.h>

namespace stridewell::kit {

namespace {

sqlite3_mem_methods real = {};
int failsFrom = 0;
int counted = 0;

bool fails()
{
    ++counted;
    return failsFrom > 0 && counted >= failsFrom;
}

void *take(int size)
{
    return fails() ? nullptr : real.xMalloc(size);
}

void *resize(void *from, int size)
{
    return fails() ? nullptr : real.xRealloc(from, size);
}

} // namespace

bool faulty_memory::install()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        return false;
    sqlite3_mem_methods faulty = real;
    faulty.xMalloc = take;
    faulty.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty) == SQLITE_OK;
}

void faulty_memory::failFrom(int call)
{
    failsFrom = call;
    counted = 0;
}

int faulty_memory::calls()
{
    return counted;
}

} // namespace stridewell::kit
