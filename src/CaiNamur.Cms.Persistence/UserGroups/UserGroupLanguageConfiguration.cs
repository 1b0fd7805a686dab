using CaiNamur.Cms.Persistence.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.UserGroups;

internal sealed class UserGroupLanguageConfiguration : IEntityTypeConfiguration<UserGroupLanguageRow>
{
    public void Configure(EntityTypeBuilder<UserGroupLanguageRow> builder)
    {
        builder.ToTable("user_group_languages");
        builder.HasKey(language => new { language.UserGroupId, language.LanguageId });
        builder.HasIndex(language => language.LanguageId);
        builder.HasOne<UserGroupRow>().WithMany().HasForeignKey(language => language.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(language => language.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
