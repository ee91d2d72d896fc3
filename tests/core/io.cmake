# SPDX-License-Identifier: Apache-2.0
if(NOT TARGET cxr_io)
    return()
endif()
find_package(Qt6 REQUIRED COMPONENTS Gui)
find_package(DCMTK REQUIRED)
find_package(TIFF REQUIRED)

# Pictures are made by Qt, libtiff and DCMTK, so that no reader is tested against its own writer
# alone.
cxr_add_test(tst_picture_header LIBS cxr_io Qt6::Gui LABELS io)
cxr_add_test(tst_io_raster LIBS cxr_io Qt6::Gui TIFF::TIFF LABELS io)
cxr_add_test(tst_io_bad_input LIBS cxr_io Qt6::Gui DCMTK::dcmdata LABELS io)
cxr_add_test(tst_io_dicom LIBS cxr_io DCMTK::dcmdata DCMTK::dcmjpeg DCMTK::dcmjpls LABELS io)
cxr_add_test(tst_io_grey_chain LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_presentation_state LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_presentation_writer LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_io_dicom_write LIBS cxr_io Qt6::Gui DCMTK::dcmdata LABELS io)
cxr_add_test(tst_io_dicom_derived LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_io_foreign_programs LIBS cxr_io Qt6::Gui DCMTK::dcmdata LABELS io)
cxr_add_test(tst_io_write LIBS cxr_io Qt6::Gui LABELS io)
cxr_add_test(tst_io_mutations LIBS cxr_io DCMTK::dcmdata LABELS io TIMEOUT 300)
cxr_add_test(tst_io_corpus LIBS cxr_io LABELS io TIMEOUT 300)
cxr_add_test(tst_io_foreign_readers LIBS cxr_io LABELS io TIMEOUT 600)
cxr_add_test(tst_deidentify
    LIBS cxr_io DCMTK::dcmdata DCMTK::dcmjpeg DCMTK::dcmjpls LABELS io TIMEOUT 300)
cxr_add_test(tst_io_jpeg2000 LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_charsets LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_dicom_tags LIBS cxr_io Qt6::Gui DCMTK::dcmdata LABELS io)
cxr_add_test(tst_dicomdir LIBS cxr_io DCMTK::dcmdata LABELS io)
cxr_add_test(tst_deidentify_pixels
    LIBS cxr_io DCMTK::dcmdata DCMTK::dcmjpeg DCMTK::dcmjpls LABELS io)
