using System.Globalization;
using MimeKit;

namespace CaiNamur.Cms.Mail;

/// <summary>A folder that mails are put into instead of being sent.</summary>
internal static class PickupFolder
{
    public static async Task PutAsync(string folder, MimeMessage message)
    {
        Directory.CreateDirectory(folder);
        string name = string.Create(CultureInfo.InvariantCulture, $"{message.Date.UtcDateTime:yyyyMMdd-HHmmss}-{Guid.NewGuid():N}.eml");

        // Written beside and moved: who picks mails up never meets half of one.
        string temporary = Path.Combine(folder, name + ".tmp");
        await message.WriteToAsync(temporary);
        File.Move(temporary, Path.Combine(folder, name));
    }
}
