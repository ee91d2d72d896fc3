// SPDX-License-Identifier: Apache-2.0
#include "cli/training_data.h"

#include "cli/common.h"
#include "io/io.h"
#include "train/split.h"

#include <cstdio>
#include <set>

namespace cxr::cli {

namespace fs = std::filesystem;

namespace {

struct Person {
    train::Sample sample;
    std::string patient;
};

Result<std::vector<Person>> loadAll(const std::string& folder, const std::string& pattern)
{
    Result<std::vector<fs::path>> files = io::listImages(folder, true);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<Person> people;
    std::size_t unreadable = 0;
    for (const fs::path& file : *files) {
        if (interrupted())
            return fail(Code::Cancelled);
        showProgress("Reading " + file.filename().string());
        Result<io::Loaded> loaded = io::load(file);
        if (!loaded) {
            complain(loaded.error());
            ++unreadable;
            continue;
        }
        const std::string name = file.stem().string();
        Result<std::string> patient = loaded->source.patientId.empty()
            ? train::patientOf(name, pattern)
            : Result<std::string>(loaded->source.patientId);
        if (!patient)
            return tl::unexpected(patient.error());
        people.push_back({{name, std::move(loaded->image)}, std::move(*patient)});
    }
    clearProgress();
    std::printf("%s: %zu images%s\n", folder.c_str(), people.size(),
        unreadable > 0 ? (", " + std::to_string(unreadable) + " unreadable").c_str() : "");
    if (people.empty())
        return fail(Code::InvalidArgument, folder + ": too few images: none could be read");
    return people;
}

Result<TrainingData> splitByPatient(std::vector<Person> people, const TrainingFolders& folders)
{
    std::vector<std::string> patients;
    for (const Person& person : people)
        patients.push_back(person.patient);
    const Result<std::vector<bool>> held =
        train::validationOf(patients, folders.share, folders.seed);
    if (!held)
        return tl::unexpected(held.error());
    TrainingData data;
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto& side = (*held)[i] ? data.validation : data.training;
        side.push_back(std::move(people[i].sample));
    }
    std::printf("Split by patient: %zu images to learn from, %zu to measure on\n",
        data.training.size(), data.validation.size());
    return data;
}

} // namespace

Result<TrainingData> loadTrainingData(const TrainingFolders& folders)
{
    Result<std::vector<Person>> training = loadAll(folders.training, folders.patientPattern);
    if (!training)
        return tl::unexpected(training.error());
    if (folders.validation.empty())
        return splitByPatient(std::move(*training), folders);
    Result<std::vector<Person>> validation = loadAll(folders.validation, folders.patientPattern);
    if (!validation)
        return tl::unexpected(validation.error());

    TrainingData data;
    std::set<std::string> known;
    for (Person& person : *training) {
        known.insert(person.patient);
        data.training.push_back(std::move(person.sample));
    }
    for (Person& person : *validation) {
        if (known.contains(person.patient)) {
            return fail(Code::InvalidArgument,
                person.sample.name + ": patient \"" + person.patient
                    + "\" is in both folders, so the figures would flatter; move the images or "
                      "correct --patient-pattern");
        }
        data.validation.push_back(std::move(person.sample));
    }
    return data;
}

} // namespace cxr::cli
