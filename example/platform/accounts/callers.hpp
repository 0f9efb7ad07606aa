#pragma once

#include <grpcpp/security/auth_metadata_processor.h>

#include <set>
#include <string>

namespace accounts {

/// Rejects callers whose certificate has none of the allowed names. The certificate itself has been verified already:
/// the certificate is one of the platform's.
class Callers final : public grpc::AuthMetadataProcessor {
public:
    /// Names with a space between them.
    explicit Callers(const std::string& names);

    [[nodiscard]] bool IsBlocking() const override { return false; }

    grpc::Status Process(const InputMetadata& metadata, grpc::AuthContext* context, OutputMetadata* consumed,
                         OutputMetadata* answer) override;

private:
    std::set<std::string, std::less<>> names_;
};

} // namespace accounts
