// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/allocation_count.h"

#include <atomic>
#include <cstddef>

// Qt's containers call malloc, not operator new, so the C functions themselves are counted; glibc offers the real
// ones under these names.
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
}

namespace {
std::atomic<std::uint64_t> taken{0};
}

extern "C" void *malloc(std::size_t size)
{
    taken.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

extern "C" void *calloc(std::size_t nmemb, std::size_t size)
{
    taken.fetch_add(1, std::memory_order_relaxed);
    return __libc_calloc(nmemb, size);
}

extern "C" void *realloc(void *ptr, std::size_t size)
{
    taken.fetch_add(1, std::memory_order_relaxed);
    return __libc_realloc(ptr, size);
}

std::uint64_t stridewell::bench::allocations()
{
    return taken.load(std::memory_order_relaxed);
}
