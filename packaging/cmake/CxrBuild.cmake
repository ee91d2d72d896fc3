# SPDX-License-Identifier: Apache-2.0
# How this project's targets are compiled: warnings, sanitizers, ccache, and the three functions
# that every CMakeLists.txt below uses: cxr_library(), cxr_program(), cxr_add_test().

find_program(CXR_CCACHE ccache)
if(CXR_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CXR_CCACHE})
endif()

set(CXR_COMPILE_OPTIONS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align)
# GCC 12 sees impossible overlaps in string concatenation (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    list(APPEND CXR_COMPILE_OPTIONS -Wno-restrict)
endif()
if(CXR_WARNINGS_AS_ERRORS)
    list(APPEND CXR_COMPILE_OPTIONS -Werror)
endif()

set(CXR_SANITIZED 0)
if(CXR_SANITIZE)
    set(CXR_SANITIZED 1)
    add_compile_options(-fsanitize=${CXR_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${CXR_SANITIZE})
endif()

# Applies the project's rules to a target.
function(cxr_rules target)
    target_compile_options(${target} PRIVATE ${CXR_COMPILE_OPTIONS})
    # Qt's lower-case macros (slots, signals, emit) break LibTorch's headers.
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
endfunction()

# cxr_library(NAME SOURCES … [PUBLIC lib…] [PRIVATE lib…]): a static library of one folder.
# Headers are included by their path below core/, app/ or ui/'s parent, e.g. "image/image.h".
function(cxr_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    cxr_rules(${name})
endfunction()

# cxr_program(NAME SOURCES … LIBS …): an executable.
function(cxr_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LIBS})
    cxr_rules(${name})
endfunction()

# cxr_add_test(tst_unit LIBS … [SOURCES …] [LABELS …] [TIMEOUT seconds]): a Qt Test program built
# from tst_unit.cpp, run on the offscreen platform. Tests that find no ../shared/data skip.
function(cxr_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${ARG_LIBS} Qt6::Test)
    cxr_rules(${name})
    target_compile_definitions(${name} PRIVATE
        CXR_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        CXR_BINARY_DIR="${CMAKE_BINARY_DIR}"
        CXR_SHARED_DATA_DIR="${CMAKE_SOURCE_DIR}/../shared/data"
        CXR_SANITIZED=${CXR_SANITIZED})
    add_test(NAME ${name} COMMAND ${name})
    set(suppressions ${CMAKE_SOURCE_DIR}/packaging/sanitizers)
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}"
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;CXRLENS_COLLECTIONS=${CMAKE_CURRENT_BINARY_DIR}/${name}.sqlite;CXRLENS_THUMBNAILS=${CMAKE_CURRENT_BINARY_DIR}/thumbnails;LSAN_OPTIONS=suppressions=${suppressions}/lsan.txt:print_suppressions=0;TSAN_OPTIONS=suppressions=${suppressions}/tsan.txt:ignore_noninstrumented_modules=1;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1")
endfunction()
