# SPDX-License-Identifier: Apache-2.0
# Finds LibTorch and offers it as cxr::torch, with its headers marked as system headers.
#
# Torch's own TorchConfig.cmake is not used: the one of a CUDA wheel insists on an installed CUDA
# toolkit, which a user with nothing but NVIDIA's driver does not have and this program does not
# need. CMAKE_PREFIX_PATH decides which LibTorch it is; without it, the system's.

find_path(CXR_TORCH_INCLUDE torch/csrc/api/include/torch/torch.h
    HINTS ${CMAKE_PREFIX_PATH} PATH_SUFFIXES include REQUIRED)
find_library(CXR_TORCH_CPU torch_cpu HINTS ${CMAKE_PREFIX_PATH} PATH_SUFFIXES lib REQUIRED)
get_filename_component(CXR_TORCH_LIB_DIR ${CXR_TORCH_CPU} DIRECTORY)
find_library(CXR_TORCH_C10 c10 HINTS ${CXR_TORCH_LIB_DIR} NO_DEFAULT_PATH REQUIRED)
find_library(CXR_TORCH_MAIN torch HINTS ${CXR_TORCH_LIB_DIR} NO_DEFAULT_PATH REQUIRED)
find_library(CXR_TORCH_CUDA torch_cuda HINTS ${CXR_TORCH_LIB_DIR} NO_DEFAULT_PATH)
find_library(CXR_TORCH_C10_CUDA c10_cuda HINTS ${CXR_TORCH_LIB_DIR} NO_DEFAULT_PATH)

add_library(cxr_torch INTERFACE)
add_library(cxr::torch ALIAS cxr_torch)
target_include_directories(cxr_torch SYSTEM INTERFACE
    ${CXR_TORCH_INCLUDE} ${CXR_TORCH_INCLUDE}/torch/csrc/api/include)
target_link_libraries(cxr_torch INTERFACE ${CXR_TORCH_CPU} ${CXR_TORCH_C10})
if(CXR_TORCH_CUDA)
    # Nothing refers to these by symbol; they register the CUDA backend when they are loaded.
    target_link_libraries(cxr_torch INTERFACE
        -Wl,--push-state,--no-as-needed
        ${CXR_TORCH_MAIN} ${CXR_TORCH_CUDA} ${CXR_TORCH_C10_CUDA}
        -Wl,--pop-state)
endif()
if(CXR_TORCH_CUDA)
    # The wheel brings CUDA's headers and run-time library along, as packages beside it.
    get_filename_component(wheels ${CXR_TORCH_LIB_DIR}/../../nvidia REALPATH)
    file(GLOB cuda_wheels ${wheels}/cu* ${wheels}/cuda_runtime)
    find_path(CXR_CUDA_INCLUDE cuda_runtime_api.h HINTS ${cuda_wheels} PATHS /usr/local/cuda
        PATH_SUFFIXES include REQUIRED)
    find_library(CXR_CUDA_RUNTIME NAMES cudart libcudart.so.13 libcudart.so.12 HINTS ${cuda_wheels}
        PATHS /usr/local/cuda PATH_SUFFIXES lib lib64 REQUIRED)
endif()
message(STATUS "LibTorch: ${CXR_TORCH_CPU}")
