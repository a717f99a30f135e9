# SPDX-License-Identifier: GPL-3.0-or-later
# cmake --build FOLDER --target uninstall: removes what "cmake --install FOLDER" has put somewhere, by its own list.
# What people wrote with the program stays.
set(manifest ${BUILD_FOLDER}/install_manifest.txt)
if(NOT EXISTS ${manifest})
    message(FATAL_ERROR "nothing was installed from ${BUILD_FOLDER}: ${manifest} is not there")
endif()
file(STRINGS ${manifest} installed)
foreach(file IN LISTS installed)
    set(file $ENV{DESTDIR}${file})
    if(EXISTS ${file} OR IS_SYMLINK ${file})
        file(REMOVE ${file})
        if(EXISTS ${file} OR IS_SYMLINK ${file})
            message(FATAL_ERROR "could not remove ${file}; run it as whoever installed it")
        endif()
        message(STATUS "removed ${file}")
    endif()
endforeach()
file(REMOVE ${manifest})
