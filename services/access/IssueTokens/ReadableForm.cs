using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Hub.Access.IssueTokens;

/// <summary>Reads the form before OpenIddict does: one that breaks the form's grammar or limits is the caller's mistake, not a fault of ours.</summary>
internal sealed class ReadableForm : IOpenIddictServerHandler<ExtractTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ExtractTokenRequestContext>()
        .UseSingletonHandler<ReadableForm>()
        .SetOrder(int.MinValue + 1)
        .Build();

    public async ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        if (context.Transaction.GetHttpRequest() is not { HasFormContentType: true } request) return;
        try
        {
            await request.ReadFormAsync(context.CancellationToken);
        }
        catch (InvalidDataException)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The form cannot be read.");
        }
    }
}
