// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"
#include "image/lut.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cxr::image {

/// How a VOI window is to be applied (DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3, and a VOI LUT,
/// C.11.2.1.1).
enum class VoiFunction { Linear, LinearExact, Sigmoid, Table };

/// The defined terms of VOI LUT Function (0028,1056), and "VOI LUT" for Table.
[[nodiscard]] const char* nameOf(VoiFunction function);

/// One VOI window, in modality units (after rescale slope and intercept, or the modality LUT).
struct VoiWindow {
    double center = 0;
    double width = 1; ///< > 0; at least 1 for VoiFunction::Linear
    VoiFunction function = VoiFunction::Linear;
    std::string name; ///< Window Center & Width Explanation (0028,1055), or LUT Explanation
                      ///< (0028,3003); may be empty
    /// The VOI LUT where `function` is Table, else empty. It is stretched over center ± width/2;
    /// windowOf() gives those at which it acts as the sender stored it.
    Lut lut = {};
    friend bool operator==(const VoiWindow&, const VoiWindow&) = default;
};

/// A VOI LUT as a window, in its own place.
[[nodiscard]] VoiWindow windowOf(const Lut& lut, std::string name = {});

/// Distance between pixel centres and what it is measured on (PS3.3 10.7.1.3).
struct Spacing {
    enum class Plane {
        Calibrated, ///< Pixel Spacing (0028,0030): in the patient or calibrated
        Detector, ///< Imager Pixel Spacing (0018,1164): at the detector's surface, not the patient
        Unstated, ///< Pixel Spacing of a projection radiograph, and not a word of where it holds
        Film,     ///< Nominal Scanned Pixel Spacing (0018,2010): on the scanned film
    };
    double rowMm = 0;    ///< between rows (vertical), > 0
    double columnMm = 0; ///< between columns (horizontal), > 0
    Plane plane = Plane::Detector;
    /// How a Calibrated spacing was calibrated, for people: the type and description of Pixel
    /// Spacing Calibration (0028,0A02), (0028,0A04); may be empty.
    std::string calibration = {};
    /// Estimated Radiographic Magnification Factor (0018,1114): distance source–detector over
    /// distance source–patient. 0: not stated. What is measured at the detector is so many times
    /// larger than the body; it is stated beside measurements and never divided out unasked.
    double magnification = 0;
    friend bool operator==(const Spacing&, const Spacing&) = default;
};

/// Stored values from low to high, both included.
struct StoredRange {
    int low = 0;
    int high = 0;
    friend bool operator==(const StoredRange&, const StoredRange&) = default;
};

/// What the stored values mean. Every step from stored value to light is described here and
/// nowhere applied to the pixels themselves.
struct Meaning {
    int bits = 8;            ///< bits stored, 1…16
    int storedMin = 0;       ///< smallest storable value: 0, or −2^(bits−1) where signed
    bool inverted = false;   ///< MONOCHROME1 or Presentation LUT Shape INVERSE: low is bright
    double rescaleSlope = 1; ///< PS3.3 C.11.1: modality value = slope · stored + intercept
    double rescaleIntercept = 0;
    Lut modalityLut; ///< PS3.3 C.11.1: instead of slope and intercept; may be empty
    /// Pixel Padding Value and Range Limit (PS3.3 C.7.5.1.1.2): stored values that are no image.
    /// They are left out of automatic windows and shown black.
    std::optional<StoredRange> padding;
    std::vector<VoiWindow> windows; ///< as the sender ordered them, the first is the default
    /// PS3.3 C.11.6, from a presentation state: what follows the VOI step, scaled to its inputs;
    /// its outputs are P-values. May be empty.
    Lut presentationLut;
    std::optional<Spacing> spacing; ///< unset: no millimetres are known
    friend bool operator==(const Meaning&, const Meaning&) = default;

    /// Largest sample: 2^bits − 1. Also the "range" of PSNR and SSIM unless one is chosen.
    [[nodiscard]] int range() const { return (1 << bits) - 1; }
    /// PS3.3 C.11.1 applied to a sample (see Image).
    [[nodiscard]] double modalityValue(double sample) const
    {
        if (!modalityLut.empty())
            return modalityLut.at(sample + storedMin);
        return rescaleSlope * (sample + storedMin) + rescaleIntercept;
    }
    /// Smallest and largest value that any sample can have after that step.
    [[nodiscard]] std::pair<double, double> modalityLimits() const;
    /// What one stored step is worth in modality units, > 0; 1 behind a modality LUT.
    [[nodiscard]] double modalityStep() const;
    [[nodiscard]] bool isPadding(int sample) const
    {
        return padding && sample + storedMin >= padding->low && sample + storedMin <= padding->high;
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
