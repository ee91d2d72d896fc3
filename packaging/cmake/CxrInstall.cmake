# SPDX-License-Identifier: Apache-2.0
# `cmake --install`: both programs, the models they need, and the desktop's files.
install(TARGETS cxrlens-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET cxrlens-gpu)
    install(TARGETS cxrlens-gpu LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/cxrlens)
endif()
install(DIRECTORY ${CMAKE_SOURCE_DIR}/models/
    DESTINATION ${CMAKE_INSTALL_DATADIR}/cxrlens/models
    FILES_MATCHING PATTERN *.safetensors PATTERN *.json)
if(CXR_BUILD_VIEWER)
    set(desktop ${CMAKE_SOURCE_DIR}/packaging/linux/org.cxrlens.CxrLens)
    install(TARGETS cxrlens RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${desktop}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${desktop}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${desktop}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/samples
        DESTINATION ${CMAKE_INSTALL_DATADIR}/cxrlens
        FILES_MATCHING PATTERN *.png PATTERN *.dcm)
endif()
