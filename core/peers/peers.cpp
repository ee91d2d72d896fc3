// SPDX-License-Identifier: Apache-2.0
#include "peers/peers.h"

namespace cxr::peers {

using enhance::Peer;

Result<std::vector<Peer>> peersFor(const enhance::Model& model, int threads, bool all)
{
    const Result<Peer> stock = libTorchEager(model, threads);
    if (!stock)
        return tl::unexpected(stock.error());
    std::vector<Peer> peers{*stock};
    if (!all)
        return peers;
    for (const auto make : {torchScript, oneDnn, openCvFilters}) {
        Result<Peer> peer = make(model, threads);
        if (peer)
            peers.push_back(std::move(*peer));
        else if (peer.error().code != Code::InvalidArgument)
            return tl::unexpected(peer.error());
    }
    return peers;
}

} // namespace cxr::peers
