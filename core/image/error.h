// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace cxr {

/// What went wrong, as far as a program can act on it. The sentence a person reads is made in
/// `app/advice.h` from the code and the detail; core itself prints nothing.
enum class Code {
    FileNotFound,       ///< the path does not exist (any more)
    FileUnreadable,     ///< it exists, but the system refuses to read it
    NotAFile,           ///< a folder, socket or device where a file was expected
    EmptyFile,          ///< zero bytes
    UnknownFormat,      ///< the content is none of the formats that this program reads
    FileDamaged,        ///< the format is known, the content contradicts itself or is cut short
    UnsupportedContent, ///< valid, but outside what this program handles (float pixels, encryption)
    ImageTooLarge,      ///< declares more pixels than the limit, or than its bytes can justify
    CannotWrite,        ///< target folder missing, read-only or forbidden
    DiskFull,           ///< no space left while writing; nothing was left behind
    ModelInvalid,       ///< a weights file or model card that is damaged or contradicts itself
    ModelNotReproduced, ///< a model whose output differs from its own reference vector
    ModelNotFound,      ///< no model of that name, scale and degradation in the catalogue
    DeviceUnavailable,  ///< the compute device asked for does not exist or does not answer
    Busy,               ///< another program holds the file; nothing was changed
    NewerVersion,    ///< written by a newer version of this program: not to be changed by this one
    OutOfMemory,     ///< neither the device nor main memory could hold even the smallest tile
    Cancelled,       ///< the caller's Progress said stop
    InvalidArgument, ///< a value from outside that makes no sense (scale 0, negative size)
    Internal,        ///< a library failed in a way this program did not foresee
};

/// A code and the particular circumstances: file name, declared size, offending value.
struct Error {
    Code code = Code::Internal;
    std::string detail; ///< UTF-8, one clause without a final full stop
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing branch: `return fail(Code::EmptyFile, path);`
[[nodiscard]] inline tl::unexpected<Error> fail(Code code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace cxr
