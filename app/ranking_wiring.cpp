// SPDX-License-Identifier: Apache-2.0
#include "app/ranking_wiring.h"

#include "app/core_text.h"
#include "app/describe.h"
#include "app/wiring.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace cxr::app {

namespace {

const QString interpolatedId = QStringLiteral("rival:interpolated");

QString idOf(const curation::Method& method)
{
    return QString::fromStdString(keyOf(method));
}

bool sameProtocol(const Wish& a, const Wish& b)
{
    return a.mode == b.mode && a.degradation == b.degradation && a.ssim == b.ssim
        && a.request.scale == b.request.scale && a.request.device == b.request.device;
}

ui::RankedMethod rowOf(const curation::Method& method)
{
    ui::RankedMethod row;
    row.id = idOf(method);
    row.title = coreText(method.title);
    row.details = coreText(method.details);
    row.kind = method.network                         ? ui::MethodKind::Network
        : method.name == curation::interpolatedMethod ? ui::MethodKind::Input
                                                      : ui::MethodKind::Rival;
    return row;
}

Preference::Better toLog(ui::BlindAnswer::Better better)
{
    switch (better) {
    case ui::BlindAnswer::Better::Left:
        return Preference::Better::Left;
    case ui::BlindAnswer::Better::Right:
        return Preference::Better::Right;
    case ui::BlindAnswer::Better::Neither:
        break;
    }
    return Preference::Better::Neither;
}

} // namespace

RankingWiring::RankingWiring(Session& session, ui::MainWindow& window,
    const enhance::Catalogue& catalogue, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window),
    m_catalogue(catalogue)
{
    connectWindow();
    connectSession();
    m_window.setAnswersPath(QDir::toNativeSeparators(answersPath()));
}

QString RankingWiring::answersPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("preferences.jsonl"));
}

void RankingWiring::connectWindow()
{
    using ui::MainWindow;
    connect(&m_window, &MainWindow::rankingRequested, this, &RankingWiring::rank);
    connect(&m_window, &MainWindow::rankingStopRequested, &m_session, &Session::stopRanking);
    connect(&m_window, &MainWindow::methodsChosen, this, &RankingWiring::show);
    connect(&m_window, &MainWindow::blindPicturesRequested, this,
        [this](const QString& first, const QString& second) {
            m_blindTestWaits = true;
            m_blindTest = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
            show(first, second);
        });
    connect(&m_window, &MainWindow::blindAnswered, this, &RankingWiring::record);
    connect(
        &m_window, &MainWindow::answersFolderRequested, this, &RankingWiring::openAnswersFolder);
}

void RankingWiring::connectSession()
{
    connect(&m_session, &Session::measuring, this, [this](int index, double done) {
        m_ranking.done = (index + done) / static_cast<double>(m_methods.size());
        m_ranking.status = statusOf(index);
        update();
    });
    connect(&m_session, &Session::measured, this, [this](int index, const Measured& result) {
        ui::RankedMethod& row = m_ranking.methods[static_cast<std::size_t>(index)];
        const bool paper = m_wish.ssim == quality::SsimDefinition::Paper;
        row.psnrDb = result.figures.afterPsnrDb;
        row.gainDb = result.figures.gainDb();
        row.mse = result.figures.afterMse;
        row.ssim = paper ? result.figures.afterSsimPaper : result.figures.afterSsimWang;
        row.seconds = result.seconds;
        m_ranking.done = (index + 1) / static_cast<double>(m_methods.size());
        m_ranking.status = statusOf(index + 1);
        update();
        for (const std::string& notice : result.notices)
            m_window.showNotice(coreText(notice) + QLatin1Char('.'), ui::Severity::Warning);
    });
    connect(&m_session, &Session::measureFailed, this, [this](int index, const Error& error) {
        m_ranking.methods[static_cast<std::size_t>(index)].problem = Wiring::sentence(error);
        update();
    });
    connect(&m_session, &Session::rankingFailed, this, [this](const Error& error) {
        m_ranking.methods.clear();
        m_ranking.hint = Wiring::sentence(error);
    });
    connect(&m_session, &Session::rankingEnded, this, [this] {
        const auto measured = std::count_if(m_ranking.methods.begin(), m_ranking.methods.end(),
            [](const ui::RankedMethod& row) { return row.measured(); });
        m_ranking.running = false;
        m_ranking.status = m_ranking.methods.empty()
            ? QString()
            : tr("%1 of %2 methods measured").arg(measured).arg(m_ranking.methods.size());
        update();
    });

    const auto nothingShown = [this] { markPanes({}, {}); };
    connect(&m_session, &Session::started, this, nothingShown);
    connect(&m_session, &Session::cancelled, this, nothingShown);
    connect(&m_session, &Session::failed, this, nothingShown);
    connect(&m_session, &Session::finished, this, [this](const auto& outcome) {
        if (outcome->wish.mode == Mode::Evaluate)
            markPanes(interpolatedId, modelId(outcome->wish));
    });
    connect(
        &m_session, &Session::shown, this, [this](const auto& outcome) { showOutcome(*outcome); });
    const auto complain = [this](const Error& error) {
        m_blindTestWaits = false;
        m_window.showNotice(Wiring::sentence(error), ui::Severity::Problem);
    };
    connect(&m_session, &Session::showFailed, this, complain);
    connect(&m_session, &Session::recordFailed, this, complain);
}

void RankingWiring::setWish(const Wish& wish)
{
    const auto document = m_session.document();
    const bool same = document.get() == m_document && sameProtocol(wish, m_wish);
    m_wish = wish;
    m_document = document.get();
    if (same)
        return;
    m_session.forgetMethods();
    m_methods.clear();
    m_ranking = {};
    if (!document) {
        m_ranking.hint = tr("Open an X-ray to compare methods on it.");
    } else if (wish.mode == Mode::Enhance) {
        m_ranking.hint =
            tr("Methods are ranked in Evaluate mode, where the file is the reference. In "
               "Enhance mode nobody knows the true picture.");
    } else {
        m_ranking.possible = true;
        m_ranking.hint = tr("All networks that undo %1, and the classical filters, on the open "
                            "image.")
                             .arg(coreText(quality::describe(wish.degradation)));
    }
    update();
}

void RankingWiring::rank()
{
    const auto document = m_session.document();
    if (!document || !m_ranking.possible)
        return;
    m_methods = curation::comparableMethods(m_catalogue, m_wish.request.scale, m_wish.degradation);
    m_ranking.methods.clear();
    for (const curation::Method& method : m_methods)
        m_ranking.methods.push_back(rowOf(method));
    m_ranking.heading =
        tr("Reference: the file %1 itself. Every method is given it degraded (%2) and measured on "
           "the same pixels: the frame without a border of %3.")
            .arg(QString::fromStdString(document->source.path.filename().string()),
                coreText(quality::describe(m_wish.degradation)))
            .arg(curation::paperBorder);
    m_ranking.definition = tr("PSNR range %1 (2^bits − 1). %2.")
                               .arg(document->pixels->image().meaning().range())
                               .arg(coreText(quality::describe(m_wish.ssim)));
    m_ranking.done = 0;
    m_session.rank(m_wish, m_methods);
    m_ranking.running = true;
    m_ranking.status = m_session.enhancing() ? tr("Waiting for the enhancement") : statusOf(0);
    const auto outcome = m_session.outcome();
    if (outcome && !outcome->pair && !outcome->other)
        markPanes(interpolatedId, modelId(outcome->wish));
    update();
}

QString RankingWiring::statusOf(int index) const
{
    const auto count = static_cast<int>(m_methods.size());
    if (index >= count)
        return {};
    return tr("%1 of %2: %3")
        .arg(index + 1)
        .arg(count)
        .arg(m_ranking.methods[static_cast<std::size_t>(index)].title);
}

QString RankingWiring::modelId(const Wish& wish) const
{
    curation::Method model;
    model.name = wish.request.model;
    model.network = true;
    return idOf(model);
}

const curation::Method* RankingWiring::methodOf(const QString& id) const
{
    const auto found = std::find_if(m_methods.begin(), m_methods.end(),
        [&](const curation::Method& method) { return idOf(method) == id; });
    return found == m_methods.end() ? nullptr : &*found;
}

void RankingWiring::show(const QString& left, const QString& right)
{
    // A pane may show what is no row: the document, or nothing.
    const curation::Method* onTheLeft = methodOf(left.isEmpty() ? interpolatedId : left);
    const curation::Method* onTheRight = methodOf(right);
    if (!onTheLeft)
        return;
    m_session.show(m_wish, {*onTheLeft, onTheRight ? *onTheRight : *onTheLeft});
}

void RankingWiring::showOutcome(const Outcome& outcome)
{
    if (!outcome.pair)
        return;
    m_window.setBefore(methodLayer(outcome, Side::Left));
    m_window.finishAfter(methodLayer(outcome, Side::Right));
    markPanes(idOf(outcome.pair->left), idOf(outcome.pair->right));
    if (m_blindTestWaits)
        m_window.beginBlindTest(outcome.before, outcome.after);
    m_blindTestWaits = false;
}

void RankingWiring::markPanes(const QString& left, const QString& right)
{
    m_ranking.left = left;
    m_ranking.right = right;
    update();
}

void RankingWiring::record(const ui::BlindAnswer& answer)
{
    const auto document = m_session.document();
    const curation::Method* left = methodOf(answer.left);
    const curation::Method* right = methodOf(answer.right);
    if (!document || !left || !right)
        return;
    const auto judged = [this](const curation::Method& method) {
        JudgedMethod result{method.name, method.title, method.details, method.network, {}};
        const auto* entry = m_catalogue.find(method.name, m_wish.request.scale);
        if (method.network && entry)
            result.weightsSha256 = entry->card.weightsSha256;
        return result;
    };
    Preference preference;
    preference.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    preference.test = m_blindTest;
    preference.file = document->source.path.filename().string();
    preference.fileSha256 = document->source.sha256;
    preference.degradation = quality::describe(m_wish.degradation);
    preference.scale = m_wish.request.scale;
    preference.left = judged(*left);
    preference.right = judged(*right);
    preference.better = toLog(answer.better);
    preference.trial = answer.trial;
    preference.trials = answer.trials;
    preference.visible = answer.visible;
    preference.zoom = answer.zoom;
    preference.programVersion = CXR_VERSION;
    m_session.record(answersPath(), preference);
}

void RankingWiring::openAnswersFolder()
{
    const QString folder = QFileInfo(answersPath()).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_window.showNotice(
            tr("No file manager answers. The folder is %1.").arg(QDir::toNativeSeparators(folder)),
            ui::Severity::Warning);
}

void RankingWiring::update()
{
    m_window.setRanking(m_ranking);
}

} // namespace cxr::app
