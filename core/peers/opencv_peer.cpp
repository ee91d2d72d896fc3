// SPDX-License-Identifier: Apache-2.0
#include "peers/chain.h"
#include "peers/peers.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <memory>

namespace cxr::peers {

namespace {

std::vector<float> filtered(const Chain& chain, const std::vector<float>& input, image::Size size)
{
    const cv::Mat picture(
        size.height, size.width, CV_32F, const_cast<float*>(input.data())); // only read
    std::vector<cv::Mat> features{picture};
    for (const ChainLink& link : chain.links) {
        const auto area = static_cast<std::size_t>(link.layer.kernel * link.layer.kernel);
        std::vector<cv::Mat> next;
        for (std::size_t o = 0; o < static_cast<std::size_t>(link.layer.outputs); ++o) {
            cv::Mat sum(features.front().size(), CV_32F, cv::Scalar((*link.bias)[o]));
            cv::Mat product;
            for (std::size_t i = 0; i < features.size(); ++i) {
                const cv::Mat kernel(link.layer.kernel, link.layer.kernel, CV_32F,
                    const_cast<float*>(
                        link.weights->data() + (o * features.size() + i) * area)); // only read
                cv::filter2D(features[i], product, CV_32F, kernel);
                sum += product;
            }
            if (link.layer.activation == enhance::Activation::Relu)
                sum = cv::max(sum, 0);
            // filter2D pads; the network does not.
            const int border = link.layer.kernel / 2;
            next.push_back(
                sum(cv::Rect(border, border, sum.cols - 2 * border, sum.rows - 2 * border))
                    .clone());
        }
        features = std::move(next);
    }
    cv::Mat answer = features.front();
    if (chain.residual) {
        const int border = (picture.cols - answer.cols) / 2;
        answer += picture(cv::Rect(border, border, answer.cols, answer.rows));
    }
    return {answer.begin<float>(), answer.end<float>()};
}

} // namespace

Result<enhance::Peer> openCvFilters(const enhance::Model& model, int threads)
{
    // The chain points into the model, which must outlive the peer.
    const auto kept = std::make_shared<enhance::Model>(model);
    const Result<Chain> chain = chainOf(*kept);
    if (!chain)
        return tl::unexpected(chain.error());
    constexpr int largestSide = 256;
    return enhance::Peer{.key = "opencv",
        .name = "OpenCV " CV_VERSION ", filter2D",
        .largestSide = largestSide,
        .run = [kept, chain = *chain, threads](const std::vector<float>& input, image::Size size) {
            cv::setNumThreads(threads);
            return filtered(chain, input, size);
        }};
}

} // namespace cxr::peers
