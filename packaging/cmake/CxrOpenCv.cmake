# SPDX-License-Identifier: Apache-2.0
# Offers the targets opencv_core, opencv_imgproc and opencv_photo.
#
# OpenCV's own package configuration is used where it is installed. Debian ships it only in
# libopencv-dev, which needs every module of OpenCV and drags in hundreds of megabytes; with the
# small -dev packages alone, the libraries are found by name.

find_package(OpenCV 4 CONFIG QUIET COMPONENTS core imgproc photo)
if(NOT OpenCV_FOUND)
    find_path(CXR_OPENCV_INCLUDE opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
    foreach(module core imgproc photo)
        find_library(CXR_OPENCV_${module} opencv_${module})
        if(CXR_OPENCV_${module})
            add_library(opencv_${module} SHARED IMPORTED GLOBAL)
            set_target_properties(opencv_${module} PROPERTIES
                IMPORTED_LOCATION ${CXR_OPENCV_${module}}
                INTERFACE_INCLUDE_DIRECTORIES ${CXR_OPENCV_INCLUDE}
                INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${CXR_OPENCV_INCLUDE})
        endif()
    endforeach()
    if(NOT TARGET opencv_core OR NOT TARGET opencv_imgproc OR NOT TARGET opencv_photo)
        message(FATAL_ERROR "OpenCV's core, imgproc and photo libraries are missing "
            "(Debian: libopencv-core-dev libopencv-imgproc-dev libopencv-photo-dev)")
    endif()
endif()
