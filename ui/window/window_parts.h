// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    MainWindow &window;
};

} // namespace stridewell
