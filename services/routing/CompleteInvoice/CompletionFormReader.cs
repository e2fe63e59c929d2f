using System.Text;
using Hub.DocumentStore;
using Hub.Routing.KeepAttachments;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Hub.Routing.CompleteInvoice;

/// <summary>Reads a completion as it arrives: a form with a field <c>comment</c> and files, one file after the other.</summary>
internal sealed class CompletionFormReader(AttachmentIntake intake, IDocumentStore store, IOptions<AttachmentOptions> options)
{
    private const int BoundaryLength = 200;

    /// <summary>The boundary of a form's content type; null when it is no form.</summary>
    public static string? BoundaryOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return string.IsNullOrWhiteSpace(boundary) || boundary.Length > BoundaryLength ? null : boundary;
    }

    /// <summary>Reads the form to its end. When something in it cannot be taken, nothing of it stays.</summary>
    /// <param name="boundary">The form's boundary.</param>
    /// <param name="body">The form.</param>
    /// <param name="room">How many bytes the invoice's attachments may still grow by.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="AttachmentRefusedException">A file cannot be taken.</exception>
    /// <exception cref="CompletionFormException">The form is no form, or holds too much.</exception>
    public async Task<CompletionForm> ReadAsync(string boundary, Stream body, long room, CancellationToken stop)
    {
        var attachments = new List<StagedAttachment>();
        try
        {
            string? comment = null;
            var reader = new MultipartReader(boundary, body);
            while (await NextAsync(reader, stop) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition) continue;
                if (disposition.IsFileDisposition()) attachments.Add(await TakeAsync(NameOf(disposition), section, attachments, room, stop));
                else if (disposition.Name == "comment") comment = await ReadCommentAsync(section, stop);
            }
            return new CompletionForm(comment, attachments);
        }
        catch
        {
            foreach (var attachment in attachments) await store.AbandonAsync(attachment.Document);
            throw;
        }
    }

    private Task<StagedAttachment> TakeAsync(string name, MultipartSection section, List<StagedAttachment> before, long room, CancellationToken stop) =>
        before.Count < options.Value.Most
            ? intake.TakeAsync(name, new FormPartStream(section.Body), room - before.Sum(attachment => attachment.Document.Size), stop)
            : throw CompletionFormException.TooMany(options.Value.Most);

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (Exception cause) when (cause is InvalidDataException || (cause is IOException and not BadHttpRequestException))
        {
            throw CompletionFormException.Unreadable(cause);
        }
    }

    /// <summary>Browsers of old send whole paths: the name is what follows the last separator.</summary>
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
        return name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static async Task<string?> ReadCommentAsync(MultipartSection section, CancellationToken stop)
    {
        using var text = new StreamReader(new FormPartStream(section.Body), Encoding.UTF8);
        var buffer = new char[Lengths.Comment + 1];
        var length = await text.ReadBlockAsync(buffer, stop);
        if (length > Lengths.Comment) throw CompletionFormException.CommentTooLong();
        var comment = new string(buffer, 0, length).Trim();
        return comment.Length == 0 ? null : comment;
    }
}
