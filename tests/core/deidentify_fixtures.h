// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/deidentify/deidentify.h"

#include <QByteArray>
#include <QtTest>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcvr.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

/// Identifiers planted in DICOM data sets, each one different, and their bytes for looking them up.
namespace cxr::test {

struct Planted {
    QByteArray where;
    QByteArray bytes;   ///< as in a little endian file
    QByteArray swapped; ///< as in a big endian file; the same for texts
};

class Planter {
public:
    /// Puts an element with a value of its own into `item`. `vr` need not be the dictionary's.
    void plant(DcmItem& item, const DcmTagKey& key, DcmEVR vr)
    {
        ++m_count;
        const DcmTag tag(key, DcmVR(vr));
        DcmElement* made = nullptr;
        QVERIFY(DcmItem::newDicomElementWithVR(made, tag).good());
        std::unique_ptr<DcmElement> element(made);
        const QByteArray where = QByteArray(DcmVR(vr).getVRName()) + ' ' + tag.toString().c_str();
        QVERIFY2(fill(*element, vr, where), where);
        QVERIFY2(item.insert(element.release(), OFTrue).good(), where);
    }

    void plantText(const QByteArray& where, const QByteArray& bytes)
    {
        m_planted.push_back({where, bytes, bytes});
    }

    [[nodiscard]] QByteArray word()
    {
        return "ZQ" + QByteArray::number(1'000'000 + ++m_count * 37);
    }
    [[nodiscard]] const std::vector<Planted>& all() const { return m_planted; }

private:
    template <typename Number>
    void remember(const QByteArray& where, const std::vector<Number>& values)
    {
        QByteArray bytes(reinterpret_cast<const char*>(values.data()),
            static_cast<qsizetype>(values.size() * sizeof(Number)));
        QByteArray swapped = bytes;
        constexpr auto size = static_cast<qsizetype>(sizeof(Number));
        for (qsizetype i = 0; i < swapped.size(); i += size)
            std::reverse(swapped.begin() + i, swapped.begin() + i + size);
        m_planted.push_back({where, bytes, swapped});
    }

    template <typename Number>
    std::vector<Number> numbers()
    {
        std::vector<Number> values;
        for (int i = 0; i < 8; ++i)
            values.push_back(static_cast<Number>(1000 + m_count * 97 + i * 1001));
        return values;
    }

    bool text(DcmElement& element, const QByteArray& where, const QByteArray& value)
    {
        plantText(where, value);
        return element.putString(value.constData()).good();
    }

    template <typename Number>
    bool numberText(DcmElement& element, const QByteArray& where)
    {
        const std::vector<Number> values = numbers<Number>();
        remember(where, values);
        QByteArrayList parts;
        for (const Number value : values)
            parts << (std::is_floating_point_v<Number>
                    ? QByteArray::number(static_cast<double>(value))
                    : QByteArray::number(static_cast<qint64>(value)));
        return element.putString(parts.join('\\').constData()).good();
    }

    bool fill(DcmElement& element, DcmEVR vr, const QByteArray& where)
    {
        const int n = m_count;
        switch (vr) {
        case EVR_AS:
            return text(element, where, QByteArray::number(100 + n % 900) + 'Y');
        case EVR_DA:
            return text(element, where, QByteArray::number(19'000'000 + (n % 80) * 10'000 + 1117));
        case EVR_DT:
            return text(element, where,
                QByteArray::number(19'000'000 + (n % 80) * 10'000 + 1118) + "231547");
        case EVR_TM:
            return text(element, where, "2317" + QByteArray::number(10 + n % 50) + ".917353");
        case EVR_DS:
            return text(element, where, QByteArray::number(91'827'000 + n) + ".25");
        case EVR_IS:
            return text(element, where, QByteArray::number(918'270'000 + n));
        case EVR_UI:
            return text(element, where, "1.2.826.0.1.91827." + QByteArray::number(70'000 + n));
        case EVR_UR:
            return text(element, where, "https://hospital/" + word());
        case EVR_US:
            return numberText<Uint16>(element, where);
        case EVR_SS:
            return numberText<Sint16>(element, where);
        case EVR_UL:
            return numberText<Uint32>(element, where);
        case EVR_SL:
            return numberText<Sint32>(element, where);
        case EVR_OV:
        case EVR_UV:
            return numberText<Uint64>(element, where);
        case EVR_SV:
            return numberText<Sint64>(element, where);
        case EVR_FL:
            return numberText<Float32>(element, where);
        case EVR_FD:
            return numberText<Float64>(element, where);
        case EVR_AT: {
            const std::vector<Uint16> parts = numbers<Uint16>();
            remember(where, parts);
            return element.putUint16Array(parts.data(), parts.size() / 2).good();
        }
        case EVR_OW: {
            const std::vector<Uint16> values = numbers<Uint16>();
            remember(where, values);
            return element.putUint16Array(values.data(), values.size()).good();
        }
        case EVR_OL: {
            const std::vector<Uint32> values = numbers<Uint32>();
            remember(where, values);
            return element.putUint32Array(values.data(), values.size()).good();
        }
        case EVR_OF: {
            const std::vector<Float32> values = numbers<Float32>();
            remember(where, values);
            return element.putFloat32Array(values.data(), values.size()).good();
        }
        case EVR_OD: {
            const std::vector<Float64> values = numbers<Float64>();
            remember(where, values);
            return element.putFloat64Array(values.data(), values.size()).good();
        }
        case EVR_OB:
        case EVR_UN: {
            QByteArray value = word();
            if (value.size() % 2 == 1)
                value += 'X';
            plantText(where, value);
            return element
                .putUint8Array(reinterpret_cast<const Uint8*>(value.constData()),
                    static_cast<unsigned long>(value.size()))
                .good();
        }
        default:
            return text(element, where, word());
        }
    }

    std::vector<Planted> m_planted;
    int m_count = 0;
};

/// All value representations of PS3.5 that DCMTK 3.6.7 knows, without SQ.
inline const std::vector<DcmEVR>& allVrs()
{
    static const std::vector<DcmEVR> vrs = {EVR_AE, EVR_AS, EVR_AT, EVR_CS, EVR_DA, EVR_DS, EVR_DT,
        EVR_FD, EVR_FL, EVR_IS, EVR_LO, EVR_LT, EVR_OB, EVR_OD, EVR_OF, EVR_OL, EVR_OV, EVR_OW,
        EVR_PN, EVR_SH, EVR_SL, EVR_SS, EVR_ST, EVR_SV, EVR_TM, EVR_UC, EVR_UI, EVR_UL, EVR_UN,
        EVR_UR, EVR_US, EVR_UT, EVR_UV};
    return vrs;
}

/// One element of every VR in a private block of `item`.
inline void plantPrivate(Planter& planter, DcmItem& item)
{
    const QByteArray creator = planter.word();
    planter.plantText("private creator", creator);
    item.putAndInsertString(DcmTag(0x0029, 0x0010, DcmVR(EVR_LO)), creator.constData());
    Uint16 element = 0x1001;
    for (const DcmEVR vr : allVrs())
        planter.plant(item, DcmTagKey(0x0029, element++), vr);
}

/// Attributes of Table E.1-1 and unlisted free texts, of every VR that they have.
inline void plantStandard(Planter& planter, DcmItem& item)
{
    const std::pair<DcmTagKey, DcmEVR> attributes[] = {
        {DCM_PerformedStationAETitle, EVR_AE}, {DCM_PatientAge, EVR_AS}, {DCM_PatientSex, EVR_CS},
        {DCM_PatientBirthDate, EVR_DA}, {DCM_SeriesDate, EVR_DA}, {DCM_PatientWeight, EVR_DS},
        {DCM_AcquisitionDateTime, EVR_DT}, {DCM_StudyTime, EVR_TM}, {DCM_InstitutionName, EVR_LO},
        {DCM_PatientComments, EVR_LT}, {DCM_OperatorsName, EVR_PN}, {DCM_AccessionNumber, EVR_SH},
        {DCM_InstitutionAddress, EVR_ST}, {DCM_LongCodeValue, EVR_UC},
        {DCM_InstanceCreatorUID, EVR_UI}, {DCM_RetrieveURL, EVR_UR}, {DCM_TextValue, EVR_UT},
        {DCM_EncapsulatedDocument, EVR_OB}, {DCM_SoftwareVersions, EVR_LO},
        {DCM_FilterType, EVR_SH}, {DCM_LUTExplanation, EVR_LO},
        {DCM_WindowCenterWidthExplanation, EVR_LO}, {DCM_ICCProfile, EVR_OB},
        {DcmTagKey(0x0008, 0x9998), EVR_UN}, // no such attribute
        {DcmTagKey(0x0012, 0x9999), EVR_US},
        {DcmTagKey(0x0018, 0x1030), EVR_UN}, // known, of a wrong VR
    };
    for (const auto& [key, vr] : attributes)
        planter.plant(item, key, vr);
}

inline io::DeidentifyOptions options()
{
    io::DeidentifyOptions options;
    options.key = "a key for tests";
    options.programVersion = "0.1.0";
    return options;
}

/// A file with all its values in memory; null where DCMTK cannot read it.
inline std::unique_ptr<DcmFileFormat> opened(const std::filesystem::path& path)
{
    auto file = std::make_unique<DcmFileFormat>();
    if (file->loadFile(path.c_str()).bad())
        return nullptr;
    file->loadAllDataIntoMemory();
    return file;
}

/// All fragments of encapsulated pixels, the offset table included.
inline QByteArrayList fragments(const std::filesystem::path& path)
{
    const auto file = opened(path);
    QByteArrayList result;
    DcmElement* element = nullptr;
    DcmPixelSequence* sequence = nullptr;
    file->getDataset()->findAndGetElement(DCM_PixelData, element);
    dynamic_cast<DcmPixelData*>(element)->getEncapsulatedRepresentation(
        file->getDataset()->getOriginalXfer(), nullptr, sequence);
    for (unsigned long i = 0; sequence && i < sequence->card(); ++i) {
        DcmPixelItem* item = nullptr;
        Uint8* bytes = nullptr;
        sequence->getItem(item, i);
        item->getUint8Array(bytes);
        result << QByteArray(reinterpret_cast<const char*>(bytes),
            static_cast<qsizetype>(bytes ? item->getLength() : 0));
    }
    return result;
}

/// A column "syntax" with every encoding that DCMTK itself can write.
inline void addSyntaxes()
{
    QTest::addColumn<int>("syntax");
    QTest::newRow("explicit") << int{EXS_LittleEndianExplicit};
    QTest::newRow("implicit") << int{EXS_LittleEndianImplicit};
    QTest::newRow("big endian") << int{EXS_BigEndianExplicit};
    QTest::newRow("deflated") << int{EXS_DeflatedLittleEndianExplicit};
    QTest::newRow("RLE") << int{EXS_RLELossless};
    QTest::newRow("JPEG lossless") << int{EXS_JPEGProcess14SV1};
    QTest::newRow("JPEG-LS") << int{EXS_JPEGLSLossless};
}

} // namespace cxr::test
