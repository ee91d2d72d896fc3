// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cxr::image {

/// How the numbers of a VOI window are to be applied (DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3).
enum class VoiFunction { Linear, LinearExact, Sigmoid };

/// One VOI window, in modality units (after rescale slope and intercept).
struct VoiWindow {
    double center = 0;
    double width = 1; ///< > 0; at least 1 for VoiFunction::Linear
    VoiFunction function = VoiFunction::Linear;
    std::string name; ///< Window Center & Width Explanation (0028,1055), may be empty
    friend bool operator==(const VoiWindow&, const VoiWindow&) = default;
};

/// Distance between pixel centres and what it is measured on (PS3.3 10.7.1.3).
struct Spacing {
    enum class Plane {
        Calibrated, ///< Pixel Spacing (0028,0030): in the patient or calibrated
        Detector, ///< Imager Pixel Spacing (0018,1164): at the detector's surface, not the patient
        Film,     ///< Nominal Scanned Pixel Spacing (0018,2010): on the scanned film
    };
    double rowMm = 0;    ///< between rows (vertical), > 0
    double columnMm = 0; ///< between columns (horizontal), > 0
    Plane plane = Plane::Detector;
    friend bool operator==(const Spacing&, const Spacing&) = default;
};

/// What the stored values mean. Every step from stored value to light is described here and
/// nowhere applied to the pixels themselves.
struct Meaning {
    int bits = 8;            ///< bits stored, 1…16
    int storedMin = 0;       ///< smallest storable value: 0, or −2^(bits−1) where signed
    bool inverted = false;   ///< MONOCHROME1 or Presentation LUT Shape INVERSE: low is bright
    double rescaleSlope = 1; ///< PS3.3 C.11.1: modality value = slope · stored + intercept
    double rescaleIntercept = 0;
    std::vector<VoiWindow> windows; ///< as the sender ordered them, the first is the default
    std::optional<Spacing> spacing; ///< unset: no millimetres are known
    friend bool operator==(const Meaning&, const Meaning&) = default;

    /// Largest sample: 2^bits − 1. Also the "range" of PSNR and SSIM unless one is chosen.
    [[nodiscard]] int range() const { return (1 << bits) - 1; }
    /// PS3.3 C.11.1 applied to a sample (see Image).
    [[nodiscard]] double modalityValue(double sample) const
    {
        return rescaleSlope * (sample + storedMin) + rescaleIntercept;
    }
};

/// One grey frame: owned samples plus their meaning. A plain value; copying copies the pixels, so
/// pass `std::shared_ptr<const Image>` between threads.
///
/// Samples are unsigned, 0 … 2^bits − 1, row by row from the top left without padding;
/// stored value = sample + meaning.storedMin. So signed and unsigned files share one pixel type,
/// and no stored value ever changes by being loaded.
class Image {
public:
    Image() = default;
    /// All samples zero. `size` must not be empty.
    Image(Size size, Meaning meaning);
    /// Takes over `samples`, which must hold size.area() entries, none above meaning.range().
    Image(Size size, Meaning meaning, std::vector<std::uint16_t> samples);

    [[nodiscard]] bool empty() const { return m_samples.empty(); }
    [[nodiscard]] Size size() const { return m_size; }
    [[nodiscard]] int width() const { return m_size.width; }
    [[nodiscard]] int height() const { return m_size.height; }
    [[nodiscard]] Rect frame() const { return frameOf(m_size); }
    [[nodiscard]] const Meaning& meaning() const { return m_meaning; }
    [[nodiscard]] Meaning& meaning() { return m_meaning; }

    [[nodiscard]] const std::uint16_t* row(int y) const { return m_samples.data() + offset(y); }
    [[nodiscard]] std::uint16_t* row(int y) { return m_samples.data() + offset(y); }
    [[nodiscard]] std::uint16_t sample(int x, int y) const { return row(y)[x]; }
    [[nodiscard]] int storedValue(int x, int y) const { return sample(x, y) + m_meaning.storedMin; }
    [[nodiscard]] const std::vector<std::uint16_t>& samples() const { return m_samples; }

    /// The pixels inside `rect` (clipped to the frame) with the same meaning.
    [[nodiscard]] Image cropped(const Rect& rect) const;

    friend bool operator==(const Image&, const Image&) = default;

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width);
    }

    Size m_size;
    Meaning m_meaning;
    std::vector<std::uint16_t> m_samples;
};

} // namespace cxr::image
