// SPDX-License-Identifier: Apache-2.0
#include "curation/collection.h"

#include "app/paths.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "curation/collection_check.h"
#include "curation/collection_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace cxr;
using curation::CollectionInfo;
using curation::Collections;
namespace fs = std::filesystem;

struct Options {
    fs::path database;
    std::string name;
    fs::path file;
    std::string into;
    bool removed = false;
    bool json = false;
    bool thorough = false;
};

/// Says what was strange about the file, and goes on.
Result<Collections> open(const Options& options)
{
    Result<Collections> collections = Collections::open(options.database);
    if (collections && collections->notice())
        cli::complain(*collections->notice());
    return collections;
}

Result<CollectionInfo> find(Collections& collections, const std::string& name)
{
    const auto list = collections.list();
    if (!list)
        return tl::unexpected(list.error());
    for (const CollectionInfo& info : *list) {
        if (info.name == name)
            return info;
    }
    return fail(Code::InvalidArgument,
        collections.path().string() + ": there is no collection \"" + name
            + "\"; `cxrlens-cli collection list` shows them");
}

/// Runs `work` on one collection with its entries.
template <typename Work>
int withEntries(const Options& options, Work work)
{
    Result<Collections> collections = open(options);
    if (!collections) {
        cli::complain(collections.error());
        return cli::CannotStart;
    }
    const Result<CollectionInfo> info = find(*collections, options.name);
    if (!info) {
        cli::complain(info.error());
        return cli::WrongUsage;
    }
    const auto entries = collections->entries(info->id);
    if (!entries) {
        cli::complain(entries.error());
        return cli::CannotStart;
    }
    return work(*collections, *info, *entries);
}

int list(const Options& options)
{
    Result<Collections> collections = open(options);
    const auto found = collections
        ? collections->list(options.removed)
        : Result<std::vector<CollectionInfo>>(tl::unexpected(collections.error()));
    if (!found) {
        cli::complain(found.error());
        return cli::CannotStart;
    }
    for (const CollectionInfo& info : *found)
        std::printf("%6lld files  %s%s\n", static_cast<long long>(info.entries), info.name.c_str(),
            info.removed.empty() ? "" : "  (removed)");
    return cli::Success;
}

int show(const Options& options)
{
    return withEntries(options,
        [&](Collections&, const CollectionInfo& info, const std::vector<curation::Entry>& entries) {
            const std::string text =
                options.json ? curation::toJson(info.name, entries) : curation::toCsv(entries);
            std::fwrite(text.data(), 1, text.size(), stdout);
            return cli::Success;
        });
}

int exportTo(const Options& options)
{
    return withEntries(options,
        [&](Collections&, const CollectionInfo& info, const std::vector<curation::Entry>& entries) {
            const auto done = curation::writeCollectionText(options.file, info.name, entries);
            if (!done) {
                cli::complain(done.error());
                return cli::CannotStart;
            }
            std::printf("%zu files written to %s\n", entries.size(), options.file.c_str());
            return cli::Success;
        });
}

Result<std::size_t> importInto(const Options& options)
{
    const auto entries = curation::readCollectionText(options.file);
    if (!entries)
        return tl::unexpected(entries.error());
    Result<Collections> collections = open(options);
    if (!collections)
        return tl::unexpected(collections.error());
    const std::string name = options.into.empty() ? options.file.stem().string() : options.into;
    const Result<CollectionInfo> there = find(*collections, name);
    Result<curation::CollectionId> id =
        there ? Result<curation::CollectionId>(there->id) : collections->create(name);
    if (!id)
        return tl::unexpected(id.error());
    const auto done = collections->put(*id, *entries);
    if (!done) {
        if (!there) // what could not be filled shall not be there
            static_cast<void>(collections->setRemoved(*id, true));
        return tl::unexpected(done.error());
    }
    return entries->size();
}

int import(const Options& options)
{
    const Result<std::size_t> done = importInto(options);
    if (!done) {
        cli::complain(done.error());
        return cli::CannotStart;
    }
    std::printf("%zu files taken over\n", *done);
    return cli::Success;
}

int restore(const Options& options)
{
    Result<Collections> collections = open(options);
    const auto found = collections
        ? collections->list(true)
        : Result<std::vector<CollectionInfo>>(tl::unexpected(collections.error()));
    if (!found) {
        cli::complain(found.error());
        return cli::CannotStart;
    }
    // The one that was removed last, where several had that name.
    std::optional<CollectionInfo> latest;
    for (const CollectionInfo& info : *found) {
        if (info.name == options.name && !info.removed.empty()
            && (!latest || info.removed > latest->removed))
            latest = info;
    }
    if (!latest) {
        cli::complain({Code::InvalidArgument,
            options.database.string() + ": no removed collection is called \"" + options.name
                + "\""});
        return cli::WrongUsage;
    }
    const auto done = collections->setRemoved(latest->id, false);
    if (!done)
        cli::complain(done.error());
    return done ? cli::Success : cli::CannotStart;
}

const char* wordFor(curation::FileState state)
{
    switch (state) {
    case curation::FileState::Changed:
        return "changed";
    case curation::FileState::Missing:
        return "missing";
    case curation::FileState::Unreadable:
        return "unreadable";
    case curation::FileState::Unknown:
        return "unknown";
    case curation::FileState::Unchanged:
        break;
    }
    return "unchanged";
}

int check(const Options& options)
{
    return withEntries(options,
        [&](Collections&, const CollectionInfo&, const std::vector<curation::Entry>& entries) {
            std::size_t troubled = 0;
            for (const curation::Entry& entry : entries) {
                if (cli::interrupted())
                    return cli::Interrupted;
                const auto state =
                    curation::checkFile(entry.path, entry.stamp, options.thorough).state;
                if (state == curation::FileState::Unchanged)
                    continue;
                troubled += state == curation::FileState::Unknown ? 0 : 1;
                std::printf("%-10s %s\n", wordFor(state), entry.path.c_str());
            }
            std::printf(
                "%zu of %zu files are as they were\n", entries.size() - troubled, entries.size());
            return troubled == 0 ? cli::Success : cli::SomeFailed;
        });
}

} // namespace

void addCollectionCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    options->database = app::collectionsFile();
    CLI::App* command = app.add_subcommand(
        "collection", "Lists, shows, checks, imports and exports the viewer's collections");
    command->add_option("--database", options->database, "Another file than the viewer's");
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* help, int (*run)(const Options&)) {
        CLI::App* made = command->add_subcommand(name, help);
        made->callback([options, run, &exitCode] { exitCode = run(*options); });
        return made;
    };
    add("list", "The collections and how many files they hold", list)
        ->add_flag("--removed", options->removed, "Those that were removed, too");
    CLI::App* shown = add("show", "A collection as CSV", show);
    shown->add_option("NAME", options->name, "Name of the collection")->required();
    shown->add_flag("--json", options->json, "As JSON");
    CLI::App* exported = add("export", "Writes a collection to a file", exportTo);
    exported->add_option("NAME", options->name, "Name of the collection")->required();
    exported->add_option("FILE", options->file, "*.json for JSON; otherwise CSV is written")
        ->required();
    CLI::App* imported = add("import", "Takes entries over from a CSV or JSON file", import);
    imported
        ->add_option("FILE", options->file,
            "What `export` wrote, or a spreadsheet with a "
            "column \"path\"")
        ->required();
    imported->add_option("--into", options->into,
        "Collection that gets them; entries of the same files are replaced. Default: the file's "
        "name");
    CLI::App* checked =
        add("check", "Says which files of a collection are missing or have changed", check);
    checked->add_option("NAME", options->name, "Name of the collection")->required();
    checked->add_flag("--thorough", options->thorough,
        "Compare the bytes of all files, also of those whose size and time are as they were");
    add("restore", "Brings a removed collection back", restore)
        ->add_option("NAME", options->name, "Name of the collection")
        ->required();
}
