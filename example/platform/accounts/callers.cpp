#include "callers.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string_view>

namespace accounts {

Callers::Callers(const std::string& names) {
    std::istringstream words{names};
    names_.insert(std::istream_iterator<std::string>{words}, {});
}

grpc::Status Callers::Process(const InputMetadata& /*metadata*/, grpc::AuthContext* context,
                              OutputMetadata* /*consumed*/, OutputMetadata* /*answer*/) {
    const auto shown = context->GetPeerIdentity();
    const bool known = std::any_of(shown.begin(), shown.end(), [this](const grpc::string_ref& name) {
        return names_.contains(std::string_view{name.data(), name.size()});
    });
    return known ? grpc::Status::OK : grpc::Status{grpc::StatusCode::UNAUTHENTICATED, "no certificate of a caller"};
}

} // namespace accounts
