// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"

#include <memory>

namespace stridewell {

class MainWindow;
class Store;
class Theme;
class Workspace;

/// What a session works with. All must outlive it.
struct WindowParts
{
    Theme &theme;
    Store &store;
    Workspace &workspace;
    std::shared_ptr<const Protocols> protocols;
    MainWindow &window;
};

} // namespace stridewell
