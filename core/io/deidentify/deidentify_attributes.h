// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/deidentify/deidentify.h"
#include "io/deidentify/deidentify_values.h"
#include "io/deidentify/identifying_words.h"

#include <string>
#include <vector>

class DcmElement;
class DcmItem;

namespace cxr::io {

/// Applies the confidentiality profile to the attributes of a parsed data set, in place, and keeps
/// a list of what it did. See deidentify() for the rules.
class AttributeCleaner {
public:
    /// `dataSet` is the top level of what will be cleaned; its identifiers are remembered here.
    AttributeCleaner(DcmItem& dataSet, const DeidentifyOptions& options);

    /// All attributes, nested ones too. The nesting must be bounded (see scanDicom()).
    void clean();
    /// Removes what still contains a word that was remembered.
    void sweep();

    [[nodiscard]] const Pseudonyms& pseudonyms() const { return m_pseudonyms; }
    [[nodiscard]] std::vector<AttributeFate> takeFates() { return std::move(m_fates); }

private:
    enum class Verdict { Keep, Remove };

    void cleanItem(DcmItem& item, const std::string& path, bool nested);
    Verdict cleanElement(DcmElement& element, const std::string& path, bool nested);
    Verdict cleanUnlisted(DcmElement& element, const std::string& path, bool nested);
    Verdict cleanSequence(DcmElement& element, const std::string& path);
    bool cleanCode(DcmItem& item, const std::string& path);
    bool shiftDates(DcmElement& element, const std::string& path);
    bool keepCharacteristic(DcmElement& element, const std::string& path);
    Verdict replaceUids(DcmElement& element, const std::string& path);
    Verdict remove(DcmElement& element, const std::string& path);
    Verdict empty(DcmElement& element, const std::string& path);
    Verdict write(
        DcmElement& element, const std::string& path, Fate fate, const std::string& value);
    void record(DcmElement& element, const std::string& path, Fate fate, std::string before,
        std::string after);
    void sweepItem(DcmItem& item, const std::string& path);

    DcmItem& m_dataSet;
    const DeidentifyOptions& m_options;
    Pseudonyms m_pseudonyms;
    bool m_classic = false;
    Words m_words;
    std::vector<AttributeFate> m_fates;
};

} // namespace cxr::io
